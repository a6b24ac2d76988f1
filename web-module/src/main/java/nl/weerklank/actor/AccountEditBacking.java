package nl.weerklank.actor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;

/** One account, or a new one ({@code account/edit.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class AccountEditBacking {

    private static final String PARAMETER = "wie";

    @Inject
    AccountOffice office;

    private final DescribeAccount command = new DescribeAccount();
    private List<String> roles = new ArrayList<>();
    private AccountRow row;

    /** Fills the form with what is known. */
    public void open() {
        if (getRow() != null) {
            command.setName(row.name());
            command.setPhone(row.phone());
            command.setMail(row.mail());
            roles.addAll(row.roles());
        }
    }

    public String save() {
        command.setRoles(new HashSet<>(roles));
        if (getRow() == null) {
            var password = office.open(command);
            Errors.news("account.opened", command.getName(), password);
            return here(command.getAccount());
        }
        command.setAccount(row.account());
        var seen = parameter("version");
        command.setVersion(seen == null || !seen.matches("\\d{1,9}") ? null : Integer.valueOf(seen));
        office.change(command);
        Errors.news("account.saved");
        return "/account/list?faces-redirect=true";
    }

    public String renewPassword() {
        Errors.news("account.renewed", getRow().name(), office.renewPassword(row.account()));
        return here(row.account());
    }

    public String end() {
        office.end(getRow().account());
        Errors.news("account.ended", row.name());
        return here(row.account());
    }

    public String resume() {
        office.resume(getRow().account());
        Errors.news("account.resumed", row.name());
        return here(row.account());
    }

    /** The account of the address, or null for a new one. */
    public AccountRow getRow() {
        var named = parameter(PARAMETER);
        if (row == null && named != null && !named.isBlank()) {
            row = office.get(named);
        }
        return row;
    }

    public DescribeAccount getCommand() {
        return command;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public List<String> getAllRoles() {
        return Role.OF_ACCOUNTS;
    }

    private static String here(String account) {
        return "/account/edit?faces-redirect=true&" + PARAMETER + "=" + account;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
