package fr.parvis.persons.registry;

import static fr.parvis.persons.registry.AccessRules.AGENCY;
import static fr.parvis.persons.registry.AccessRules.BESIDE;
import static fr.parvis.persons.registry.AccessRules.CARRIER;
import static fr.parvis.persons.registry.AccessRules.EITHER;
import static fr.parvis.persons.registry.AccessRules.FACILITATOR;
import static fr.parvis.persons.registry.AccessRules.HERSELF;
import static fr.parvis.persons.registry.AccessRules.MACHINE;
import static fr.parvis.persons.registry.AccessRules.MACHINE_TOO;
import static fr.parvis.persons.registry.AccessRules.ONLY_BESIDE;
import static fr.parvis.persons.registry.AccessRules.ONLY_HERSELF;
import static fr.parvis.persons.registry.AccessRules.PERSON;
import static fr.parvis.persons.registry.AccessRules.WRITE;
import static fr.parvis.persons.registry.AccessRules.WRITE_BESIDE;
import static fr.parvis.persons.registry.AccessRules.WRITE_HERSELF;
import static fr.parvis.persons.registry.AccessRules.all;
import static fr.parvis.persons.registry.AccessRules.any;
import static fr.parvis.persons.registry.Purpose.COMPLAINT;
import static fr.parvis.persons.registry.Purpose.COUNTING;
import static fr.parvis.persons.registry.Purpose.DECIDING;
import static fr.parvis.persons.registry.Purpose.ENTRANCE;
import static fr.parvis.persons.registry.Purpose.HER_ALONE;
import static fr.parvis.persons.registry.Purpose.HER_DECISION;
import static fr.parvis.persons.registry.Purpose.HER_FILE;
import static fr.parvis.persons.registry.Purpose.PRIORITY_SIGNAL;
import static fr.parvis.persons.registry.Purpose.PROTECTION;
import static fr.parvis.persons.registry.Purpose.SHOWING;
import static fr.parvis.persons.registry.Purpose.SITUATION;
import static fr.parvis.persons.registry.Purpose.SUPPORT;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.registry.AccessRule.Named;
import java.util.Set;

/** Everything that can be done to a file or read of it: in words, from which requirement, for which purpose, by whom. */
public enum Action {
    // Coming in, and finding a file
    READ_WORDINGS("the words shown before a decision", "PER-21", ENTRANCE, any(PERSON, FACILITATOR, MACHINE)),
    REGISTER_PERSON("opens a file, one's own or somebody's", "PER-01", ENTRANCE, any(PERSON, FACILITATOR)),
    LINK_ACCOUNT("ties one's account to the file a card opens", "UX-17", ENTRANCE, PERSON),
    CHECK_DUPLICATE("asks whether a file may exist", "PER-05", ENTRANCE, FACILITATOR),
    FIND_OWN_FILE("which file is one's own", "UX-01", HER_ALONE, HERSELF),
    SEARCH_FILES("finds files by a name", "PER-05", SUPPORT, BESIDE),
    NAME_REFERENCES("the name behind a reference", "PER-31", SHOWING, any(MACHINE_TOO, EITHER)),
    ISSUE_ACCESS_CARD("hands her an access card", "UX-17", SUPPORT, WRITE_BESIDE),

    // Her file and its sheets
    READ_FILE("who she is", "PER-05", HER_FILE, EITHER),
    CHANGE_IDENTITY("changes what she says of herself", "PER-05", HER_FILE, WRITE),
    READ_HOUSEHOLD("with whom she lives", "PER-07", HER_FILE, EITHER),
    CHANGE_HOUSEHOLD("changes with whom she lives", "PER-07", HER_FILE, WRITE),
    READ_COMMUNICATION("how to speak with her", "PER-09", HER_FILE, EITHER),
    CHANGE_COMMUNICATION("changes how to speak with her", "PER-09", HER_FILE, WRITE),
    READ_TRIALS("what she tried", "PER-10", HER_FILE, EITHER),
    ADD_TRIAL("adds what she tried", "PER-10", HER_FILE, WRITE),
    CONCLUDE_TRIAL("her conclusions of it", "PER-10", HER_DECISION, WRITE),
    READ_ASSESSMENT("what she thinks of her self-determination, when she shows it", "PER-11", HER_FILE, EITHER),
    READ_KEPT_ASSESSMENT("the same, when she keeps it to herself", "PER-11", HER_ALONE, HERSELF),
    WRITE_ASSESSMENT("writes it", "PER-11", HER_ALONE, WRITE_HERSELF),
    READ_SITUATION("what bears on those who help her", "PER-15", SITUATION, AccessRules.READ_SITUATION),
    WRITE_SITUATION("changes it", "PER-15", SITUATION, AccessRules.WRITE_SITUATION),

    // Around her
    READ_ENTOURAGE("the people around her", "PER-12", HER_FILE, EITHER),
    CHOOSE_MEMBER("chooses somebody, or in which part", "PER-12", HER_DECISION, WRITE),
    CHANGE_MEMBER("changes how to reach somebody", "PER-14", HER_FILE, WRITE),
    END_MEMBER("does not want somebody any more", "PER-12", HER_DECISION, WRITE),
    WRITE_MEMBER_NOTE("writes beside somebody around her", "PER-16", SUPPORT, WRITE_BESIDE),
    LIST_FOLLOW_UPS("what is due around those one stands beside", "PER-18", SUPPORT, BESIDE),
    READ_NO_CONTACTS("whom she does not want contacted", "PER-22", HER_FILE, EITHER),
    CHANGE_NO_CONTACTS("puts somebody on that list or takes somebody off", "PER-22", HER_DECISION, WRITE),
    DECIDE_CONTACT("asks whether somebody may be contacted", "PER-24", DECIDING, any(MACHINE_TOO, BESIDE)),
    READ_POWERS("who may stand in her place", "PER-17", HER_FILE, EITHER),
    RECORD_POWER("records a power on its proof", "PER-17", SUPPORT, WRITE_BESIDE),
    END_POWER("ends a power early", "PER-17", SUPPORT, WRITE_BESIDE),
    READ_DISAGREEMENTS("what she wants otherwise", "PER-17", HER_FILE, EITHER),
    RECORD_DISAGREEMENT("writes that down", "PER-17", HER_FILE, WRITE),

    // What she decides
    READ_CONSENTS("what she allowed, refused and took back, and its receipts", "PER-29", HER_FILE, EITHER),
    ANSWER_CONSENT("her yes or no, or a question to her", "PER-19", HER_DECISION, WRITE),
    WITHDRAW_CONSENT("takes one or all back", "PER-23", HER_DECISION, WRITE),
    GRANT_DISCLOSURE("releases something to an organisation", "PER-19", HER_DECISION, WRITE),
    END_DISCLOSURE("ends that, always the safe direction", "PER-23", HER_DECISION, any(MACHINE_TOO, WRITE)),
    DECIDE_CONSENT("asks whether something may be shown", "PER-24", DECIDING, MACHINE),
    READ_ACTS("her acts", "PER-29", HER_FILE, EITHER),
    READ_ACT("one of them", "PER-29", HER_FILE, any(HERSELF, all(BESIDE, new Named(Part.ACT)))),
    REGISTER_ACT("an act that another service carries out", "PER-17", HER_DECISION, WRITE),
    TAKE_ON_CASE("that she chose the caller as her facilitator", "PER-22", HER_DECISION, AccessRules.TAKE_ON),
    READ_PROPOSALS("what was proposed to her", "PER-02", HER_FILE, EITHER),
    PROPOSE_SUPPORT("proposes support", "PER-02", SUPPORT, WRITE),
    DECIDE_SUPPORT("her yes or no to support", "PER-22", HER_DECISION, WRITE),
    STOP_SUPPORT("stops support", "PER-23", HER_DECISION, WRITE),
    SEND_SIGNAL("a priority signal", "GAT-04", PRIORITY_SIGNAL, AGENCY),
    READ_SIGNALS("whom to go and ask", "GAT-04", PRIORITY_SIGNAL, all(FACILITATOR, new Named(Part.SIGNAL))),
    TAKE_SIGNAL("takes one up with a proposal", "PER-04", PRIORITY_SIGNAL, FACILITATOR),

    // Her locker and her words
    READ_LOCKER("whether her locker is open, and what is shown of it", "UX-04", HER_FILE, EITHER),
    READ_DOCUMENT("a document", "UX-04", HER_FILE, any(HERSELF, all(BESIDE, new Named(Part.DOCUMENT)))),
    ADD_DOCUMENT("puts a document in", "UX-04", HER_FILE, WRITE),
    KEEP_LOCKER("opens it, closes it, throws away", "UX-04", HER_DECISION, WRITE),
    SHARE_DOCUMENT("shows a document to somebody, or no longer", "UX-04", HER_DECISION, WRITE),
    READ_VOICES("what she said", "UX-13", HER_FILE, EITHER),
    READ_VOICE("one thing she said", "UX-13", HER_FILE, any(HERSELF, all(BESIDE, new Named(Part.VOICE)))),
    SPEAK("says, complains, reports", "UX-13", HER_DECISION, WRITE),
    TAKE_BACK_VOICES("takes words back", "UX-13", HER_DECISION, WRITE),
    TAKE_BACK_VOICE(
            "one thing she said",
            "UX-13",
            HER_DECISION,
            any(HERSELF, all(BESIDE, any(new Named(Part.VOICE), new Named(Part.VOICE_WRITTEN_DOWN))))),
    ANSWER_VOICES("answers her", "UX-13", SUPPORT, WRITE_BESIDE),
    ANSWER_VOICE("the one thing that is answered", "UX-13", SUPPORT, all(BESIDE, new Named(Part.VOICE))),
    READ_COMPLAINTS("what was addressed to the carrier", "UX-13", COMPLAINT, AccessRules.COMPLAINT),
    ANSWER_COMPLAINT("answers it", "UX-13", COMPLAINT, AccessRules.COMPLAINT),

    // What is read, taken away, closed and kept
    READ_ACCESS_LOG("who read what and when", "PER-29", HER_FILE, EITHER),
    READ_WHOLE_ACCESS_LOG("the same with what only she may know", "PER-28", HER_ALONE, HERSELF),
    EXPORT_FILE("takes a copy of everything", "PER-32", HER_ALONE, ONLY_HERSELF),
    READ_CLOSING("whether she closed her file", "PER-32", HER_FILE, EITHER),
    CLOSE_FILE("closes it", "PER-32", HER_DECISION, EITHER),
    ERASE_FILE("has it erased", "PER-32", HER_DECISION, EITHER),
    REOPEN_FILE("comes back", "PER-32", HER_DECISION, EITHER),
    READ_ERASURE(
            "how far an erasure is", "PER-32", HER_DECISION, all(any(PERSON, FACILITATOR), new Named(Part.ERASURE))),
    READ_ANTENNAS("where a copy may go, and the card of this antenna", "IND-EP-21", ENTRANCE, any(PERSON, FACILITATOR)),
    READ_HAND_OVERS("the copies made for other antennas", "IND-EP-21", HER_FILE, EITHER),
    HAND_OVER_FILE("has a copy made for another antenna", "IND-EP-21", HER_DECISION, EITHER),
    HAND_OVER_WORDS("the same, with words of hers from elsewhere", "IND-EP-21", HER_ALONE, HERSELF),
    READ_PACKAGE("takes such a copy away", "IND-EP-21", HER_FILE, EITHER),
    END_HAND_OVER("has it removed", "IND-EP-21", HER_DECISION, EITHER),
    IMPORT_FILE("brings a copy from another antenna", "IND-EP-21", ENTRANCE, any(PERSON, FACILITATOR)),
    READ_BROUGHT("what she brought along", "IND-EP-21", HER_FILE, EITHER),
    READ_HOLDS("what the law obliges to keep", "PER-32", PROTECTION, EITHER),
    PLACE_HOLD("writes such an order down", "PER-32", PROTECTION, ONLY_BESIDE),
    LIFT_HOLD("ends it", "PER-32", PROTECTION, ONLY_BESIDE),
    FORESEE_RETENTION("how much goes when because it was kept long enough", "PER-32", COUNTING, CARRIER),
    RECORD_EXCEPTION("what was told to protect a child", "PER-28", PROTECTION, WRITE_BESIDE),
    READ_EXCEPTIONS("what one recorded", "PER-28", PROTECTION, all(FACILITATOR, new Named(Part.LEGAL_EXCEPTION))),
    RELEASE_EXCEPTION("lets her see it", "PER-28", PROTECTION, all(FACILITATOR, new Named(Part.LEGAL_EXCEPTION))),
    READ_RELEASED_EXCEPTIONS("what was released to her", "PER-28", HER_ALONE, ONLY_HERSELF);

    private final String words;
    private final String requirement;
    private final Purpose purpose;

    @SuppressWarnings("ImmutableEnumChecker") // records over List.copyOf
    private final AccessRule rule;

    Action(String words, String requirement, Purpose purpose, AccessRule rule) {
        this.words = words;
        this.requirement = requirement;
        this.purpose = purpose;
        this.rule = rule;
    }

    public String words() {
        return words;
    }

    public String requirement() {
        return requirement;
    }

    public Purpose purpose() {
        return purpose;
    }

    public AccessRule rule() {
        return rule;
    }

    public Set<Condition> needs() {
        return rule.needs();
    }

    public Answer decide(Caller caller, Facts facts) {
        return rule.decide(caller, facts);
    }

    public boolean permits(Caller caller, Facts facts) {
        return decide(caller, facts) == Answer.PERMITTED;
    }

    /** For what needs nothing but the file itself. */
    public boolean permits(Caller caller, Person person) {
        return permits(caller, Facts.of(person));
    }

    /** For what is not about one file: the role decides. */
    public void require(Caller caller) {
        decide(caller, Facts.NONE).require();
    }

    /** Selects exactly what {@link #decide} permits. */
    public Selection sql(Asking asking) {
        return rule.sql(asking);
    }

    /** The same of an action that does not depend on the day. */
    public Selection sql(Caller caller) {
        return sql(new Asking(caller, null));
    }
}
