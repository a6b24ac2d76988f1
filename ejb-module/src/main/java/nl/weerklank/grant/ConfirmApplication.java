package nl.weerklank.grant;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** The owner (or a helper on their behalf) asks for the money: an application in the sense of Awb 1:3. */
public class ConfirmApplication {

    /** Who is 18 applies alone; from 12 with a named adult; younger children go with somebody (RES-24). */
    public enum AgeGroup {
        ADULT, FROM_12_TO_17, UNDER_12
    }

    @NotBlank(message = "{grant.name.required}")
    @Size(max = 120, message = "{grant.name.required}")
    private String name;
    @NotBlank(message = "{grant.street.required}")
    @Size(max = 120, message = "{grant.street.required}")
    private String street;
    @NotBlank(message = "{grant.postcode.wrong}")
    @Pattern(regexp = "\\s*[1-9][0-9]{3}\\s*[A-Za-z]{2}\\s*", message = "{grant.postcode.wrong}")
    private String postcode;
    @NotBlank(message = "{grant.city.required}")
    @Size(max = 80, message = "{grant.city.required}")
    private String city;
    @NotNull(message = "{grant.age.required}")
    private AgeGroup ageGroup;
    @Size(max = 120, message = "{grant.adult.required}")
    private String adultName;
    @Positive(message = "{idea.amount.wrong}")
    @DecimalMax(value = "9999999.99", message = "{idea.amount.wrong}")
    private BigDecimal amount;
    private boolean mailBesluit;
    @AssertTrue(message = "{grant.confirm.required}")
    private boolean confirmed;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public AgeGroup getAgeGroup() {
        return ageGroup;
    }

    public void setAgeGroup(AgeGroup ageGroup) {
        this.ageGroup = ageGroup;
    }

    public String getAdultName() {
        return adultName;
    }

    public void setAdultName(String adultName) {
        this.adultName = adultName;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isMailBesluit() {
        return mailBesluit;
    }

    public void setMailBesluit(boolean mailBesluit) {
        this.mailBesluit = mailBesluit;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
