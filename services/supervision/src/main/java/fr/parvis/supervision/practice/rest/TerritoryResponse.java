package fr.parvis.supervision.practice.rest;

import fr.parvis.supervision.practice.Territory;
import fr.parvis.supervision.practice.TerritoryKind;
import java.time.LocalDate;

/** A territory of this side. */
public record TerritoryResponse(String code, TerritoryKind kind, String name, LocalDate since) {

    static TerritoryResponse of(Territory territory) {
        return new TerritoryResponse(territory.code(), territory.kind(), territory.name(), territory.since());
    }
}
