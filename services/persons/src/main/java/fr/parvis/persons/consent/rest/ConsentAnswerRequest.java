package fr.parvis.persons.consent.rest;

import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.consent.ConsentAnswer;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Her GRANTED or REFUSED to something asked earlier. */
public record ConsentAnswerRequest(
        @NotNull ConsentAnswer answer, @Nullable ActRequest act) {}
