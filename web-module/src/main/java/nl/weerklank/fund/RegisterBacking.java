package nl.weerklank.fund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.grant.Register;
import nl.weerklank.grant.RegisterLine;
import nl.weerklank.grant.RegisterRow;
import nl.weerklank.shared.ReadOnce;

/** The register of the fund. */
@Named
@RequestScoped
@ReadOnce
public class RegisterBacking {

    @Inject
    Register register;

    public List<RegisterRow> getPots() {
        return register.perPot();
    }

    public List<RegisterLine> getLines() {
        return register.lines();
    }
}
