package fr.parvis.supervision.supervisor.persistence;

import fr.parvis.commons.web.side.Side;
import fr.parvis.supervision.organisation.Employer;
import fr.parvis.supervision.supervisor.Contract;
import fr.parvis.supervision.supervisor.IndependenceDeclaration;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.SupervisorProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code supervisor}. */
@Entity
@Table(name = "supervisor")
class SupervisorRow {

    @Id
    UUID id = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    Side side = Side.NEUTRAL;

    @Enumerated(EnumType.STRING)
    SupervisorProfile profile = SupervisorProfile.TRAINER;

    @Column(name = "employer_name")
    String employerName = "";

    @Column(name = "employer_siren")
    String employerSiren = "";

    @Column(name = "contract_from")
    LocalDate contractFrom = LocalDate.EPOCH;

    @Column(name = "contract_until")
    LocalDate contractUntil = LocalDate.EPOCH;

    @Column(name = "declared_on")
    LocalDate declaredOn = LocalDate.EPOCH;

    @Column(name = "agreed_with_ars_on")
    LocalDate agreedWithArsOn = LocalDate.EPOCH;

    @Nullable
    String account;

    static SupervisorRow of(Supervisor supervisor, Side side) {
        SupervisorRow row = new SupervisorRow();
        row.id = supervisor.id();
        row.side = side;
        row.profile = supervisor.profile();
        row.employerName = supervisor.employer().name();
        row.employerSiren = supervisor.employer().siren();
        row.contractFrom = supervisor.contract().from();
        row.contractUntil = supervisor.contract().until();
        row.declaredOn = supervisor.declaration().declaredOn();
        row.agreedWithArsOn = supervisor.declaration().agreedWithArsOn();
        row.account = supervisor.account();
        return row;
    }

    Supervisor toSupervisor() {
        return new Supervisor(
                id,
                profile,
                new Employer(employerName, employerSiren),
                new Contract(contractFrom, contractUntil),
                new IndependenceDeclaration(declaredOn, agreedWithArsOn),
                account);
    }
}
