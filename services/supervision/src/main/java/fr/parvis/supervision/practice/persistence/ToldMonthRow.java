package fr.parvis.supervision.practice.persistence;

import fr.parvis.commons.web.side.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code practice_told}. */
@Entity
@Table(name = "practice_told")
@IdClass(ToldMonthKey.class)
class ToldMonthRow {

    @Id
    @Enumerated(EnumType.STRING)
    Side side = Side.NEUTRAL;

    @Id
    String territory = "";

    @Id
    LocalDate month = LocalDate.EPOCH;

    boolean held;

    long number;
}
