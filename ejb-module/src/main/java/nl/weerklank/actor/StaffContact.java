package nl.weerklank.actor;

/** The named contact that stands on every letter and page for residents (INV-02). */
public record StaffContact(String name, String phone, String mail) {

    /** With phone and mail: only then residents can reach this person. */
    public boolean isComplete() {
        return phone != null && mail != null;
    }
}
