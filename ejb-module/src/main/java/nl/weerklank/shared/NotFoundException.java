package nl.weerklank.shared;

/**
 * There is nothing here for this actor: it does not exist, or it is not theirs to see. Both give the same answer,
 * so that an address cannot be used to find out what exists.
 */
public class NotFoundException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super("shared.notFound");
    }
}
