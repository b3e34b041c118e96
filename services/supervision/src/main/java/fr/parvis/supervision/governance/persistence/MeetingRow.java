package fr.parvis.supervision.governance.persistence;

import fr.parvis.supervision.governance.College;
import fr.parvis.supervision.governance.GovernanceMeeting;
import fr.parvis.supervision.governance.GovernanceMeeting.Seat;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row of {@code governance_meeting} with the seats taken and the decisions. */
@Entity
@Table(name = "governance_meeting")
class MeetingRow {

    @Id
    UUID id = new UUID(0, 0);

    LocalDate day = LocalDate.EPOCH;

    String place = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "governance_presence", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "member_id")
    @Column(name = "college")
    @Enumerated(EnumType.STRING)
    Map<UUID, College> present = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "governance_decision", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "number")
    Map<Integer, DecisionValue> decisions = new HashMap<>();

    @Version
    int version;

    static MeetingRow of(GovernanceMeeting meeting) {
        MeetingRow row = new MeetingRow();
        row.id = meeting.id();
        row.day = meeting.day();
        row.place = meeting.place();
        row.change(meeting);
        return row;
    }

    /** Decisions are added and never changed. */
    void change(GovernanceMeeting meeting) {
        present.keySet().retainAll(meeting.present().stream().map(Seat::member).toList());
        meeting.present().forEach(seat -> present.put(seat.member(), seat.college()));
        meeting.decisions()
                .forEach(decision -> decisions.computeIfAbsent(decision.number(), _ -> DecisionValue.of(decision)));
    }

    GovernanceMeeting toMeeting() {
        List<Seat> seats = present.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(seat -> new Seat(seat.getKey(), seat.getValue()))
                .toList();
        return new GovernanceMeeting(
                id,
                day,
                place,
                seats,
                decisions.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getValue().toDecision(entry.getKey()))
                        .toList(),
                version);
    }
}
