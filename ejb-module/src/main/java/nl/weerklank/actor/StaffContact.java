package nl.weerklank.actor;

/** The named contact that stands on every letter and page for residents (INV-02). */
public record StaffContact(String name, String phone, String mail) {
}
