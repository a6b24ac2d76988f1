package nl.weerklank.launch;

/** Something that keeps the platform from starting, in one sentence for who typed the command. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }
}
