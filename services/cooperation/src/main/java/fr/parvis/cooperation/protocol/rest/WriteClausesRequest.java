package fr.parvis.cooperation.protocol.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All clauses of the protocol: what is not here is taken out. Voids every signature given before. */
public record WriteClausesRequest(@NotNull @Size(max = 20) List<@Valid @NotNull ClausePart> clauses) {}
