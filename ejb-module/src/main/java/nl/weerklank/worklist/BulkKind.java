package nl.weerklank.worklist;

/** What can be done with several tasks at once; SEEN only with notices that ask for nothing else. */
public enum BulkKind {
    CLAIM, RELEASE, ASSIGN, SEEN
}
