package fr.parvis.facilitation.agenda.rest;

import fr.parvis.facilitation.agenda.AgendaSubject;
import fr.parvis.facilitation.expression.LifeDomain;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Something to speak of.
 *
 * @param domains the parts of her life it touches
 * @param need why the present situation cannot be understood without it
 */
public record NewAgendaItemRequest(
        @NotNull @Size(min = 1, max = 17) Set<@NotNull LifeDomain> domains,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 1000) String need) {

    AgendaSubject subject() {
        return new AgendaSubject(domains, title, need);
    }

    @Override
    public String toString() {
        return "NewAgendaItemRequest[]";
    }
}
