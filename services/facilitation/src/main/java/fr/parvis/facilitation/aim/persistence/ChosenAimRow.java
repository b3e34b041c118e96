package fr.parvis.facilitation.aim.persistence;

import fr.parvis.facilitation.aim.AimState;
import fr.parvis.facilitation.aim.ChosenAim;
import fr.parvis.facilitation.aim.SupportAim;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "chosen_aim")
@IdClass(ChosenAimKey.class)
class ChosenAimRow {

    @Id
    @Column(name = "case_id")
    UUID caseId = new UUID(0, 0);

    @Id
    @Enumerated(EnumType.STRING)
    SupportAim aim = SupportAim.EMANCIPATION;

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    AimState state = AimState.MATTERS;

    @Column(name = "said_on")
    LocalDate saidOn = LocalDate.EPOCH;

    UUID act = new UUID(0, 0);

    ChosenAimRow() {}

    ChosenAim chosen() {
        return new ChosenAim(aim, state, saidOn, act);
    }
}
