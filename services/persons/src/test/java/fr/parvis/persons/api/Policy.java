package fr.parvis.persons.api;

import fr.parvis.persons.registry.Action;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who may knock at which door, and what is done behind it, written by hand. Who may do that to which file the registry says: the line, the registry,
 * the code behind the door and what it answers have to agree.
 */
final class Policy {

    static final List<String> ROLES = List.of(
            "PERSON",
            "SUPPORTER",
            "REPRESENTATIVE",
            "FACILITATOR",
            "CARRIER_MANAGER",
            "SUPERVISOR",
            "ARS_SIGNAL",
            "SERVICE");

    private static final String TABLE = """
            POST /api/v1/account-links                                                   | LINK_ACCOUNT FIND_OWN_FILE         | PERSON
            POST /api/v1/acts                                                            | REGISTER_ACT TAKE_ON_CASE          | PERSON FACILITATOR
            GET  /api/v1/complaints                                                      | READ_COMPLAINTS                    | CARRIER_MANAGER
            POST /api/v1/complaints/{complaintId}/answers                                | ANSWER_COMPLAINT                   | CARRIER_MANAGER
            POST /api/v1/consent-decisions                                               | DECIDE_CONSENT                     | SERVICE
            POST /api/v1/consent-decisions:batch                                         | DECIDE_CONSENT                     | SERVICE
            POST /api/v1/contact-decisions                                               | DECIDE_CONTACT                     | FACILITATOR SERVICE
            POST /api/v1/disclosures                                                     | GRANT_DISCLOSURE                   | PERSON FACILITATOR
            POST /api/v1/disclosures/{handle}/end                                        | END_DISCLOSURE                     | PERSON FACILITATOR SERVICE
            GET  /api/v1/entourage-follow-ups                                            | LIST_FOLLOW_UPS                    | FACILITATOR
            POST /api/v1/duplicate-checks                                                | CHECK_DUPLICATE                    | FACILITATOR
            GET  /api/v1/erasures/{receipt}                                              | READ_ERASURE                       | PERSON FACILITATOR
            GET  /api/v1/hand-over/antennas                                              | READ_ANTENNAS                      | PERSON FACILITATOR
            GET  /api/v1/hand-over/card                                                  | READ_ANTENNAS                      | PERSON FACILITATOR
            POST /api/v1/hand-over/imports                                               | IMPORT_FILE REGISTER_PERSON READ_FILE | PERSON FACILITATOR
            POST /api/v1/identities:batch                                                | NAME_REFERENCES                    | PERSON FACILITATOR SERVICE
            GET  /api/v1/legal-exceptions                                                | READ_EXCEPTIONS                    | FACILITATOR
            GET  /api/v1/legal-exceptions/{exceptionId}                                  | READ_EXCEPTIONS                    | FACILITATOR
            POST /api/v1/legal-exceptions/{exceptionId}/release                          | RELEASE_EXCEPTION                  | FACILITATOR
            GET  /api/v1/me                                                              | FIND_OWN_FILE                      | PERSON
            POST /api/v1/person-searches                                                 | SEARCH_FILES                       | FACILITATOR
            POST /api/v1/persons                                                         | REGISTER_PERSON                    | PERSON FACILITATOR
            GET  /api/v1/persons/{id}                                                    | READ_FILE                          | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}                                                    | CHANGE_IDENTITY                    | PERSON FACILITATOR
            POST /api/v1/persons/{id}/access-cards                                       | ISSUE_ACCESS_CARD                  | FACILITATOR
            GET  /api/v1/persons/{id}/access-log                                         | READ_ACCESS_LOG READ_WHOLE_ACCESS_LOG | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/acts                                               | READ_ACTS READ_ACT                 | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/brought-along                                      | READ_BROUGHT                       | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/closing                                            | READ_CLOSING                       | PERSON FACILITATOR
            POST /api/v1/persons/{id}/closing                                            | CLOSE_FILE ERASE_FILE              | PERSON FACILITATOR
            POST /api/v1/persons/{id}/closing/end                                        | REOPEN_FILE                        | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/communication-profile                              | READ_COMMUNICATION                 | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/communication-profile                              | CHANGE_COMMUNICATION               | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents                                           | READ_CONSENTS                      | PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents                                           | ANSWER_CONSENT                     | PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents/withdrawal                                | WITHDRAW_CONSENT                   | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}                               | READ_CONSENTS                      | PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents/{consentId}/decision                      | ANSWER_CONSENT                     | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}/receipt                       | READ_CONSENTS                      | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}/receipt/fhir                  | READ_CONSENTS                      | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}/receipt/record                | READ_CONSENTS                      | PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents/{consentId}/withdrawal                    | WITHDRAW_CONSENT                   | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/disagreements                                      | READ_DISAGREEMENTS                 | PERSON FACILITATOR
            POST /api/v1/persons/{id}/disagreements                                      | RECORD_DISAGREEMENT                | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/entourage                                          | READ_ENTOURAGE                     | PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage                                          | CHOOSE_MEMBER                      | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/entourage/{memberId}                               | CHANGE_MEMBER                      | PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/end                           | END_MEMBER                         | PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/evolutions                    | WRITE_MEMBER_NOTE                  | FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/notes/{noteId}/done           | WRITE_MEMBER_NOTE                  | FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/requests                      | WRITE_MEMBER_NOTE                  | FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/roles                         | CHOOSE_MEMBER                      | PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/stronger-involvements         | WRITE_MEMBER_NOTE                  | FACILITATOR
            GET  /api/v1/persons/{id}/entourage-situation                                | READ_SITUATION                     | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/entourage-situation                                | WRITE_SITUATION                    | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/export                                             | EXPORT_FILE READ_ENTOURAGE READ_DOCUMENT READ_PROPOSALS READ_ACT | PERSON
            GET  /api/v1/persons/{id}/hand-overs                                         | READ_HAND_OVERS                    | PERSON FACILITATOR
            POST /api/v1/persons/{id}/hand-overs                                         | HAND_OVER_FILE HAND_OVER_WORDS     | PERSON FACILITATOR
            POST /api/v1/persons/{id}/hand-overs/{handOverId}/end                        | END_HAND_OVER                      | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/hand-overs/{handOverId}/package                    | READ_PACKAGE                       | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/household                                          | READ_HOUSEHOLD                     | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/household                                          | CHANGE_HOUSEHOLD                   | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/locker                                             | READ_LOCKER READ_DOCUMENT          | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/closing                                     | KEEP_LOCKER                        | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents                                   | ADD_DOCUMENT                       | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/completion           | ADD_DOCUMENT                       | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/deletion             | KEEP_LOCKER                        | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/locker/documents/{documentId}/file                 | READ_LOCKER READ_DOCUMENT          | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/locker/documents/{documentId}/parts/{number}       | ADD_DOCUMENT                       | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/shares               | SHARE_DOCUMENT                     | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/shares/{shareId}/end | SHARE_DOCUMENT                     | PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/opening                                     | KEEP_LOCKER                        | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/no-contacts                                        | READ_NO_CONTACTS                   | PERSON FACILITATOR
            POST /api/v1/persons/{id}/no-contacts                                        | CHANGE_NO_CONTACTS                 | PERSON FACILITATOR
            POST /api/v1/persons/{id}/no-contacts/{entryId}/end                          | CHANGE_NO_CONTACTS                 | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/legal-exceptions                                   | READ_RELEASED_EXCEPTIONS           | PERSON
            POST /api/v1/persons/{id}/legal-exceptions                                   | RECORD_EXCEPTION                   | FACILITATOR
            GET  /api/v1/persons/{id}/legal-holds                                        | READ_HOLDS                         | PERSON FACILITATOR
            POST /api/v1/persons/{id}/legal-holds                                        | PLACE_HOLD                         | FACILITATOR
            POST /api/v1/persons/{id}/legal-holds/{holdId}/end                           | LIFT_HOLD                          | FACILITATOR
            GET  /api/v1/persons/{id}/powers                                             | READ_POWERS                        | PERSON FACILITATOR
            POST /api/v1/persons/{id}/powers                                             | RECORD_POWER                       | FACILITATOR
            POST /api/v1/persons/{id}/powers/{powerId}/end                               | END_POWER                          | FACILITATOR
            GET  /api/v1/persons/{id}/self-assessment                                    | READ_ASSESSMENT READ_KEPT_ASSESSMENT | PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/self-assessment                                    | WRITE_ASSESSMENT                   | PERSON
            POST /api/v1/persons/{id}/support-proposals                                  | PROPOSE_SUPPORT TAKE_SIGNAL        | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/trials                                             | READ_TRIALS                        | PERSON FACILITATOR
            POST /api/v1/persons/{id}/trials                                             | ADD_TRIAL                          | PERSON FACILITATOR
            POST /api/v1/persons/{id}/trials/{trialId}/conclusions                       | CONCLUDE_TRIAL                     | PERSON FACILITATOR
            GET  /api/v1/persons/{id}/voices                                             | READ_VOICES READ_VOICE             | PERSON FACILITATOR
            POST /api/v1/persons/{id}/voices                                             | SPEAK                              | PERSON FACILITATOR
            POST /api/v1/persons/{id}/voices/{voiceId}/answers                           | ANSWER_VOICES ANSWER_VOICE         | FACILITATOR
            POST /api/v1/persons/{id}/voices/{voiceId}/end                               | TAKE_BACK_VOICES TAKE_BACK_VOICE   | PERSON FACILITATOR
            GET  /api/v1/priority-signals                                                | READ_SIGNALS                       | FACILITATOR
            POST /api/v1/priority-signals                                                | SEND_SIGNAL                        | ARS_SIGNAL
            GET  /api/v1/retention                                                       | FORESEE_RETENTION                  | CARRIER_MANAGER
            GET  /api/v1/support-proposals                                               | READ_PROPOSALS                     | PERSON FACILITATOR
            GET  /api/v1/support-proposals/{handle}                                      | READ_PROPOSALS                     | PERSON FACILITATOR
            POST /api/v1/support-proposals/{handle}/decision                             | DECIDE_SUPPORT                     | PERSON FACILITATOR
            POST /api/v1/support-proposals/{handle}/withdrawal                           | STOP_SUPPORT                       | PERSON FACILITATOR
            GET  /api/v1/wordings                                                        | READ_WORDINGS                      | PERSON FACILITATOR SERVICE
            """;

    private Policy() {}

    /** {@code "GET /api/v1/me"} → roles. */
    static Map<String, Set<String>> lines() {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        all().forEach((endpoint, columns) -> lines.put(endpoint, new TreeSet<>(words(columns.get(1)))));
        return lines;
    }

    /** {@code "GET /api/v1/me"} → what is done there, the whole file first, then its parts. */
    static Map<String, Set<Action>> actions() {
        Map<String, Set<Action>> lines = new LinkedHashMap<>();
        all().forEach((endpoint, columns) -> lines.put(
                endpoint,
                words(columns.getFirst()).stream()
                        .map(Action::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
        return lines;
    }

    private static Map<String, List<String>> all() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> columns = Arrays.asList(line.split("\\|", -1));
            lines.put(String.join(" ", words(columns.getFirst())), columns.subList(1, 3));
        });
        return lines;
    }

    private static List<String> words(String column) {
        return Arrays.asList(column.strip().split("\\s+", -1));
    }
}
