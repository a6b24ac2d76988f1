package nl.weerklank.evaluation;

/** One feature as staff and residents score it, from one to five. */
public record FeatureRow(Feature feature, int staff, int residents) {

    /** Staff and residents see it differently: there is something to talk about. */
    public boolean isApart() {
        return Math.abs(staff - residents) >= 2;
    }
}
