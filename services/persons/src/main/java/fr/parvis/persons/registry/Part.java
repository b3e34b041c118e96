package fr.parvis.persons.registry;

/** A part of a file, or something beside the files, that names by itself who may have it. */
public enum Part {
    /** Words of hers, to the one beside her on the day she said them, unless she took them back (UX-13). */
    VOICE(
            "v",
            "(v.taken_back_by_act is null and v.addressee = 'FACILITATOR' and v.facilitator_subject = :subject)",
            "the one to whom she said it"),
    /** Who wrote down what she said may write down that she takes it back. */
    VOICE_WRITTEN_DOWN(
            "v",
            "exists (select from act a where a.id = v.said_by_act and a.entered_by = :subject)",
            "who wrote it down"),
    /** Words of hers to those who answer for the service. */
    COMPLAINT(
            "v",
            "(v.taken_back_by_act is null and v.addressee = 'CARRIER')",
            "what she addressed to the carrier and did not take back"),
    /** That she spoke to somebody is for her, and for who wrote it down. */
    ACT(
            "a",
            "(a.matter <> 'VOICE' or a.entered_by = :subject)",
            "all but whom she spoke to, unless she or he wrote it down"),
    /** While a share to the facilitator she has still holds: she may have stopped or chosen anew since (UX-04). */
    DOCUMENT("d", """
            (d.complete and exists (select from locker_share h join locker l on l.person_id = h.person_id
              where h.document_id = d.id and l.is_open and h.ended_by_act is null and h.until >= :today
                and h.facilitator_subject = :subject and f.facilitator_subject = :subject
                and not exists (select from act b where b.person_id = h.person_id and b.performed_at > h.given_at
                  and b.matter in ('FACILITATOR_CHOICE', 'CASE_STOP'))))""", "to whom she shows it"),
    LEGAL_EXCEPTION("e", "e.author = :subject", "its author"),
    SIGNAL("s", "(s.state = 'OPEN' or (s.state = 'TAKEN' and s.taken_by = :subject))", "what nobody else took up"),
    ERASURE(
            "r",
            "(r.account_subject = :subject or r.entered_by = :subject)",
            "whose file it was, or who wrote her wish down");

    private final String alias;
    private final String sql;
    private final String words;

    Part(String alias, String sql, String words) {
        this.alias = alias;
        this.sql = sql;
        this.words = words;
    }

    /** The letter by which a statement must call its rows. */
    public String alias() {
        return alias;
    }

    String words() {
        return words;
    }

    Selection sql(Asking asking) {
        return new Selection(sql).withThoseOf(asking);
    }
}
