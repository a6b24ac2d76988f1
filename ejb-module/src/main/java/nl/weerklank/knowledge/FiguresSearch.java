package nl.weerklank.knowledge;

/** Whether figures were searched: found, searched in vain, or not searched at all, which is shown (INV-27). */
public enum FiguresSearch {
    FOUND, LOOKED_NONE, NOT_LOOKED
}
