package nl.weerklank.worklist;

import java.util.List;

/** A column of the task list that a person can show or hide; the task itself always shows. */
public enum WorklistColumn {
    SUBJECT, DUE, WHO, PRIORITY, CREATED, KIND, FOLLOW_UP, CLOSED;

    /** What somebody sees who chose nothing. */
    public static final List<WorklistColumn> USUAL = List.of(SUBJECT, DUE, WHO);
}
