package nl.weerklank.api;

import java.util.List;

/** A question that cannot be read, or with parts that are wrong; everything that is wrong at once. */
public class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public BadQuestion(List<Fault> faults) {
        super("bad question");
        this.faults = List.copyOf(faults);
    }

    List<Fault> faults() {
        return faults;
    }
}
