package nl.weerklank.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Amounts as people type them (RES-07). */
@FacesConverter("euros")
public class EurosConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return Euros.parse(typed).orElseThrow(() -> new ConverterException(
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.of("shared.amount.wrong"), null)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        return amount == null ? "" : Euros.format(amount).replace("€ ", "");
    }
}
