package wengert.layout;

/** Sorts node numbers by a key of each node, equal ones staying in order, without boxing. */
final class StableSort {
    private static final int RUN = 12;

    private int[] spare = new int[16];

    /** Sorts the first {@code count} items by {@code key[item]}; merges runs from the bottom up. */
    void sort(int[] items, int count, double[] key) {
        if (spare.length < count) {
            spare = new int[2 * count];
        }
        for (int start = 0; start < count; start += RUN) {
            insert(items, start, Math.min(start + RUN, count), key);
        }
        for (int run = RUN; run < count; run *= 2) {
            for (int start = 0; start + run < count; start += 2 * run) {
                merge(items, start, start + run, Math.min(start + 2 * run, count), key);
            }
        }
    }

    private static void insert(int[] items, int start, int end, double[] key) {
        for (int i = start + 1; i < end; i++) {
            int item = items[i];
            int hole = i;
            while (hole > start && key[items[hole - 1]] > key[item]) {
                items[hole] = items[hole - 1];
                hole--;
            }
            items[hole] = item;
        }
    }

    private void merge(int[] items, int start, int middle, int end, double[] key) {
        if (key[items[middle - 1]] <= key[items[middle]]) {
            return;
        }
        System.arraycopy(items, start, spare, 0, middle - start);
        int left = 0;
        int leftEnd = middle - start;
        int right = middle;
        int to = start;
        while (left < leftEnd) {
            if (right < end && key[items[right]] < key[spare[left]]) {
                items[to++] = items[right++];
            } else {
                items[to++] = spare[left++];
            }
        }
    }
}
