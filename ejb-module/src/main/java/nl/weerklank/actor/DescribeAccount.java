package nl.weerklank.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** An administrator says who somebody is and what they may. */
public class DescribeAccount {

    @NotNull(message = "{account.account.wrong}")
    @Pattern(regexp = "[a-z][a-z0-9.-]{2,59}", message = "{account.account.wrong}")
    private String account;
    @NotBlank(message = "{account.name.required}")
    @Size(max = 120, message = "{account.name.required}")
    private String name;
    @Pattern(regexp = "[+0-9][0-9 ()\\-./]{5,28}", message = "{idea.phone.wrong}")
    private String phone;
    @Size(max = 200, message = "{idea.mail.wrong}")
    @Pattern(regexp = "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+", message = "{idea.mail.wrong}")
    private String mail;
    @NotEmpty(message = "{account.roles.required}")
    private Set<String> roles = new HashSet<>();
    private Integer version;

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public Set<String> getRoles() {
        return roles;
    }

    public void setRoles(Set<String> roles) {
        this.roles = roles;
    }

    public Integer getVersion() {
        return version;
    }

    /** The version that the administrator had before them; none for a new account. */
    public void setVersion(Integer version) {
        this.version = version;
    }
}
