package fr.parvis.facilitation.network.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.Calling;
import fr.parvis.facilitation.network.Closeness;
import fr.parvis.facilitation.network.MemberFrame;
import fr.parvis.facilitation.network.MemberKind;
import fr.parvis.facilitation.network.NetworkMember;
import fr.parvis.facilitation.network.NetworkMember.Standing;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "network_member")
class NetworkMemberRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    MemberKind kind = MemberKind.ENTOURAGE;

    @Enumerated(EnumType.STRING)
    Closeness closeness = Closeness.SOMETIMES;

    @Enumerated(EnumType.STRING)
    Calling calling = Calling.SHE_CALLS;

    String domains = "";

    @Column(name = "frame_told_on")
    @Nullable
    LocalDate frameToldOn;

    @Column(name = "name_sealed")
    byte[] nameSealed = {};

    @Column(name = "role_sealed")
    byte[] roleSealed = {};

    @Column(name = "mission_sealed")
    byte[] missionSealed = {};

    @Column(name = "contribution_sealed")
    byte[] contributionSealed = {};

    @Column(name = "participation_sealed")
    byte[] participationSealed = {};

    @Column(name = "limits_sealed")
    byte[] limitsSealed = {};

    @Column(name = "contact_sealed")
    byte[] contactSealed = {};

    UUID act = new UUID(0, 0);

    @Column(name = "entered_by")
    String enteredBy = "";

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    NetworkMemberRow() {}

    NetworkMemberRow(NetworkMember member, DataKey key) {
        id = member.id();
        caseId = member.caseId().value();
        person = member.person().value();
        kind = member.standing().kind();
        change(member, key);
    }

    final void change(NetworkMember member, DataKey key) {
        closeness = member.standing().closeness();
        domains = codes(member.standing().domains());
        calling = member.calling();
        frameToldOn = member.frameToldOn();
        act = member.act();
        enteredBy = member.enteredBy();
        MemberFrame frame = member.frame();
        nameSealed = key.encrypt(frame.name(), field("name"));
        roleSealed = key.encrypt(frame.role(), field("role"));
        missionSealed = key.encrypt(frame.mission(), field("mission"));
        contributionSealed = key.encrypt(frame.contribution(), field("contribution"));
        participationSealed = key.encrypt(frame.participation(), field("participation"));
        limitsSealed = key.encrypt(frame.limits(), field("limits"));
        contactSealed = key.encrypt(frame.contact(), field("contact"));
    }

    NetworkMember member(DataKey key) {
        return new NetworkMember(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                new Standing(kind, closeness, domains(domains)),
                frame(key),
                calling,
                frameToldOn,
                act,
                enteredBy,
                version);
    }

    private MemberFrame frame(DataKey key) {
        return new MemberFrame(
                key.decrypt(nameSealed, field("name")),
                key.decrypt(roleSealed, field("role")),
                key.decrypt(missionSealed, field("mission")),
                key.decrypt(contributionSealed, field("contribution")),
                key.decrypt(participationSealed, field("participation")),
                key.decrypt(limitsSealed, field("limits")),
                key.decrypt(contactSealed, field("contact")));
    }

    static Set<LifeDomain> domains(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",", -1)).map(LifeDomain::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String codes(Set<LifeDomain> domains) {
        return domains.stream().sorted().map(LifeDomain::name).collect(Collectors.joining(","));
    }

    private String field(String name) {
        return "network." + name + "." + id;
    }
}
