package fr.parvis.persons.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may knock at which door, written by hand. Behind the door ownership decides; those tests stand with each feature. */
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
            POST /api/v1/account-links                                   PERSON
            POST /api/v1/acts                                            PERSON FACILITATOR
            GET  /api/v1/complaints                                      CARRIER_MANAGER
            POST /api/v1/complaints/{complaintId}/answers                CARRIER_MANAGER
            POST /api/v1/consent-decisions                               SERVICE
            POST /api/v1/consent-decisions:batch                         SERVICE
            POST /api/v1/contact-decisions                               FACILITATOR SERVICE
            POST /api/v1/disclosures                                     PERSON FACILITATOR
            POST /api/v1/disclosures/{handle}/end                        PERSON FACILITATOR SERVICE
            GET  /api/v1/entourage-follow-ups                            FACILITATOR
            POST /api/v1/duplicate-checks                                FACILITATOR
            GET  /api/v1/erasures/{receipt}                              PERSON FACILITATOR
            GET  /api/v1/hand-over/antennas                              PERSON FACILITATOR
            GET  /api/v1/hand-over/card                                  PERSON FACILITATOR
            POST /api/v1/hand-over/imports                               PERSON FACILITATOR
            POST /api/v1/identities:batch                                PERSON FACILITATOR SERVICE
            GET  /api/v1/legal-exceptions                                FACILITATOR
            GET  /api/v1/legal-exceptions/{exceptionId}                  FACILITATOR
            POST /api/v1/legal-exceptions/{exceptionId}/release          FACILITATOR
            GET  /api/v1/me                                              PERSON
            POST /api/v1/person-searches                                 FACILITATOR
            POST /api/v1/persons                                         PERSON FACILITATOR
            GET  /api/v1/persons/{id}                                    PERSON FACILITATOR
            PUT  /api/v1/persons/{id}                                    PERSON FACILITATOR
            POST /api/v1/persons/{id}/access-cards                       FACILITATOR
            GET  /api/v1/persons/{id}/access-log                         PERSON FACILITATOR
            GET  /api/v1/persons/{id}/acts                               PERSON FACILITATOR
            GET  /api/v1/persons/{id}/brought-along                      PERSON FACILITATOR
            GET  /api/v1/persons/{id}/closing                            PERSON FACILITATOR
            POST /api/v1/persons/{id}/closing                            PERSON FACILITATOR
            POST /api/v1/persons/{id}/closing/end                        PERSON FACILITATOR
            GET  /api/v1/persons/{id}/communication-profile              PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/communication-profile              PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents                           PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents                           PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents/withdrawal                PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}               PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents/{consentId}/decision      PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}/receipt       PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}/receipt/fhir  PERSON FACILITATOR
            GET  /api/v1/persons/{id}/consents/{consentId}/receipt/record PERSON FACILITATOR
            POST /api/v1/persons/{id}/consents/{consentId}/withdrawal    PERSON FACILITATOR
            GET  /api/v1/persons/{id}/disagreements                      PERSON FACILITATOR
            POST /api/v1/persons/{id}/disagreements                      PERSON FACILITATOR
            GET  /api/v1/persons/{id}/entourage                          PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage                          PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/entourage/{memberId}               PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/end           PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/evolutions    FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/notes/{noteId}/done FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/requests      FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/roles         PERSON FACILITATOR
            POST /api/v1/persons/{id}/entourage/{memberId}/stronger-involvements FACILITATOR
            GET  /api/v1/persons/{id}/entourage-situation                PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/entourage-situation                PERSON FACILITATOR
            GET  /api/v1/persons/{id}/export                             PERSON
            GET  /api/v1/persons/{id}/hand-overs                         PERSON FACILITATOR
            POST /api/v1/persons/{id}/hand-overs                         PERSON FACILITATOR
            POST /api/v1/persons/{id}/hand-overs/{handOverId}/end        PERSON FACILITATOR
            GET  /api/v1/persons/{id}/hand-overs/{handOverId}/package    PERSON FACILITATOR
            GET  /api/v1/persons/{id}/household                          PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/household                          PERSON FACILITATOR
            GET  /api/v1/persons/{id}/locker                             PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/closing                     PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents                   PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/completion PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/deletion PERSON FACILITATOR
            GET  /api/v1/persons/{id}/locker/documents/{documentId}/file PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/locker/documents/{documentId}/parts/{number} PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/shares PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/documents/{documentId}/shares/{shareId}/end PERSON FACILITATOR
            POST /api/v1/persons/{id}/locker/opening                     PERSON FACILITATOR
            GET  /api/v1/persons/{id}/no-contacts                        PERSON FACILITATOR
            POST /api/v1/persons/{id}/no-contacts                        PERSON FACILITATOR
            POST /api/v1/persons/{id}/no-contacts/{entryId}/end          PERSON FACILITATOR
            GET  /api/v1/persons/{id}/legal-exceptions                   PERSON
            POST /api/v1/persons/{id}/legal-exceptions                   FACILITATOR
            GET  /api/v1/persons/{id}/legal-holds                        PERSON FACILITATOR
            POST /api/v1/persons/{id}/legal-holds                        FACILITATOR
            POST /api/v1/persons/{id}/legal-holds/{holdId}/end           FACILITATOR
            GET  /api/v1/persons/{id}/powers                             PERSON FACILITATOR
            POST /api/v1/persons/{id}/powers                             FACILITATOR
            POST /api/v1/persons/{id}/powers/{powerId}/end               FACILITATOR
            GET  /api/v1/persons/{id}/self-assessment                    PERSON FACILITATOR
            PUT  /api/v1/persons/{id}/self-assessment                    PERSON
            POST /api/v1/persons/{id}/support-proposals                  PERSON FACILITATOR
            GET  /api/v1/persons/{id}/trials                             PERSON FACILITATOR
            POST /api/v1/persons/{id}/trials                             PERSON FACILITATOR
            POST /api/v1/persons/{id}/trials/{trialId}/conclusions       PERSON FACILITATOR
            GET  /api/v1/persons/{id}/voices                             PERSON FACILITATOR
            POST /api/v1/persons/{id}/voices                             PERSON FACILITATOR
            POST /api/v1/persons/{id}/voices/{voiceId}/answers           FACILITATOR
            POST /api/v1/persons/{id}/voices/{voiceId}/end               PERSON FACILITATOR
            GET  /api/v1/priority-signals                                FACILITATOR
            POST /api/v1/priority-signals                                ARS_SIGNAL
            GET  /api/v1/retention                                       CARRIER_MANAGER
            GET  /api/v1/support-proposals                               PERSON FACILITATOR
            GET  /api/v1/support-proposals/{handle}                      PERSON FACILITATOR
            POST /api/v1/support-proposals/{handle}/decision             PERSON FACILITATOR
            POST /api/v1/support-proposals/{handle}/withdrawal           PERSON FACILITATOR
            GET  /api/v1/wordings                                        PERSON FACILITATOR SERVICE
            """;

    private Policy() {}

    /** {@code "GET /api/v1/me"} → roles. */
    static Map<String, Set<String>> lines() {
        Map<String, Set<String>> lines = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            List<String> words = Arrays.asList(line.split("\\s+", -1));
            lines.put(words.get(0) + " " + words.get(1), new TreeSet<>(words.subList(2, words.size())));
        });
        return lines;
    }
}
