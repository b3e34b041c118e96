package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.side.Side;
import fr.parvis.supervision.practice.Territory;
import fr.parvis.supervision.practice.TerritoryKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code territory}. */
@Entity
@Table(name = "territory")
@IdClass(TerritoryKey.class)
class TerritoryRow {

    @Id
    @Enumerated(EnumType.STRING)
    Side side = Side.NEUTRAL;

    @Id
    String code = "";

    @Enumerated(EnumType.STRING)
    TerritoryKind kind = TerritoryKind.NAMED;

    String name = "";

    LocalDate since = LocalDate.EPOCH;

    Territory toTerritory() {
        return new Territory(code, kind, name, since);
    }
}
