package nl.weerklank.knowledge;

/** The answers of one round, and what follows from them (S6a 7). */
record RecognitionCount(long recognised, long added, long notRecognised) {

    enum Next {
        /** Too many do not recognise it: group anew. */
        REGROUP,
        /** Many add something: interpret once more, once. */
        DEEPEN,
        GO_ON
    }

    long answers() {
        return recognised + added + notRecognised;
    }

    /**
     * @param oneIn     so many of the answers, one in this number, send it back
     * @param deepened  whether additions sent it back before; they do so once
     */
    Next next(long oneIn, boolean deepened) {
        if (answers() > 0 && notRecognised * oneIn >= answers()) {
            return Next.REGROUP;
        }
        return answers() > 0 && !deepened && added * oneIn >= answers() ? Next.DEEPEN : Next.GO_ON;
    }
}
