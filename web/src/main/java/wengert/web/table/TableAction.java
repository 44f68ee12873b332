package wengert.web.table;

import wengert.web.model.Action;

/** What can be done about the list. */
public sealed interface TableAction extends Action {
    /** Sorts its rows by a column, or turns them round where they are sorted by it. */
    record Sort(TableState.Column column) implements TableAction {}

    /** Shows more rows. */
    record More() implements TableAction {}

    /** Copies all rows as comma-separated values. */
    record CopyCsv() implements TableAction {}

    /** Copies all rows as a table in Markdown. */
    record CopyMarkdown() implements TableAction {}

    /** Whether that was allowed. */
    record Copied(boolean isAllowed) implements TableAction {}
}
