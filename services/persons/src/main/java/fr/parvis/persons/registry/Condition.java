package fr.parvis.persons.registry;

/** What has to be looked up besides the file to answer, each said as SQL over {@code person f} too. */
public enum Condition {
    /** She closed the file and wanted it kept (PER-32). */
    CLOSED("exists (select from file_closing c where c.person_id = f.id)"),

    /** She agrees today that what bears on those who help her is collected (PER-15). */
    AGREES_TO_SITUATION("""
            exists (select from consent c where c.person_id = f.id and c.state = 'GRANTED'
              and c.purpose = 'INFORMATION_COLLECTION' and 'domain:CAREGIVER_SUPPORT' = any(c.scope_items)
              and c.valid_from <= :today and (c.valid_until is null or c.valid_until >= :today))"""),

    /** She said yes to support and to no facilitator yet. */
    CASE_WITHOUT_FACILITATOR("""
            (f.facilitator_subject is null and exists (select from support_proposal s where s.person_id = f.id
              and s.state = 'ACCEPTED' and s.facilitator_subject is null))""");

    private final String sql;

    Condition(String sql) {
        this.sql = sql;
    }

    Selection sql(Asking asking) {
        return new Selection(sql).withThoseOf(asking);
    }
}
