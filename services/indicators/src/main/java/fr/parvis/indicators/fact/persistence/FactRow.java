package fr.parvis.indicators.fact.persistence;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code fact}; written by SQL, only read here. */
@Entity
@Immutable
@Table(name = "fact")
class FactRow {

    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Family family = Family.INSTITUTIONS;

    @Enumerated(EnumType.STRING)
    FactKind kind = FactKind.PROTOCOL_STATE;

    String subject = "";

    long sequence;

    LocalDate day = LocalDate.EPOCH;

    String codes = "";

    long quantity;

    Fact toFact() {
        return new Fact(kind, subject, sequence, day, FactCodes.read(kind, codes), quantity);
    }
}
