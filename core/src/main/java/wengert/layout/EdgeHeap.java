package wengert.layout;

import java.util.Arrays;

/** A binary heap of edges, the least key first and, among equal keys, the edge that was numbered first. */
final class EdgeHeap {
    private int[] keys = new int[16];
    private int[] edges = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int leastKey() {
        return keys[0];
    }

    int leastEdge() {
        return edges[0];
    }

    void add(int key, int edge) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            edges = Arrays.copyOf(edges, 2 * size);
        }
        int hole = size++;
        while (hole > 0) {
            int parent = (hole - 1) / 2;
            if (!before(key, edge, keys[parent], edges[parent])) {
                break;
            }
            keys[hole] = keys[parent];
            edges[hole] = edges[parent];
            hole = parent;
        }
        keys[hole] = key;
        edges[hole] = edge;
    }

    void removeLeast() {
        size--;
        int key = keys[size];
        int edge = edges[size];
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && before(keys[child + 1], edges[child + 1], keys[child], edges[child])) {
                child++;
            }
            if (!before(keys[child], edges[child], key, edge)) {
                break;
            }
            keys[hole] = keys[child];
            edges[hole] = edges[child];
            hole = child;
        }
        keys[hole] = key;
        edges[hole] = edge;
    }

    private static boolean before(int key, int edge, int otherKey, int otherEdge) {
        return key < otherKey || (key == otherKey && edge < otherEdge);
    }
}
