package nl.weerklank.cycle;

/** The four phases of the lemniscaat, in the order in which they follow each other. */
public enum CyclePhase {
    OPEN_UP, FIND_CAUSES, ADAPT, FEED_BACK;

    /** 1 to 4, as people call them. */
    public int getNumber() {
        return ordinal() + 1;
    }
}
