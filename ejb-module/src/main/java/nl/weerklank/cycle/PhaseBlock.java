package nl.weerklank.cycle;

/**
 * One reason why a phase may not close. {@code code} is a {@link BlockCode}, {@code subject} the name of what it is about
 * (empty when there is nothing to name, never a resident's words), {@code number} how many, {@code link} the page where it
 * is solved.
 */
public record PhaseBlock(String code, String subject, long number, String link) {

    public boolean isExceptionPossible() {
        return BlockCode.valueOf(code).isExceptionPossible();
    }
}
