package fr.parvis.persons.registry;

import fr.parvis.commons.web.caller.Caller;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One rule, said twice: as an answer about a file in hand, and as SQL that selects exactly the files for which that answer is a yes. */
public sealed interface AccessRule {

    String PERSON = "PERSON";
    String FACILITATOR = "FACILITATOR";

    /** Realm roles of this side. */
    Set<String> ROLES = Set.of(
            PERSON,
            "SUPPORTER",
            "REPRESENTATIVE",
            FACILITATOR,
            "CARRIER_MANAGER",
            "SUPERVISOR",
            "ARS_SIGNAL",
            "SERVICE");

    Answer decide(Caller caller, Facts facts);

    Selection sql(Asking asking);

    /** Roles without which it never says yes. */
    default Set<String> roles() {
        return ROLES;
    }

    /** What has to be looked up before it is asked. */
    default Set<Condition> needs() {
        return Set.of();
    }

    /** Parts that have to be looked at. */
    default Set<Part> parts() {
        return Set.of();
    }

    String words();

    /** Her account is linked to this file. */
    record Herself() implements AccessRule {

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return Answer.permittedIf(facts.isHers(caller), Answer.UNKNOWN);
        }

        @Override
        public Selection sql(Asking asking) {
            return mine(asking, PERSON, "f.account_subject = :subject");
        }

        @Override
        public Set<String> roles() {
            return Set.of(PERSON);
        }

        @Override
        public String words() {
            return "she";
        }
    }

    /** The facilitator she chose; before she chose and after she stopped, the one who presents. */
    record BesideHer() implements AccessRule {

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return Answer.permittedIf(facts.isHeldBy(caller), Answer.UNKNOWN);
        }

        @Override
        public Selection sql(Asking asking) {
            return mine(asking, FACILITATOR, "coalesce(f.facilitator_subject, f.presented_by) = :subject");
        }

        @Override
        public Set<String> roles() {
            return Set.of(FACILITATOR);
        }

        @Override
        public String words() {
            return "the one beside her";
        }
    }

    /** Whoever has the role, whatever the file. */
    record InRole(String role, Answer otherwise, String words) implements AccessRule {

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return Answer.permittedIf(caller.has(role), otherwise);
        }

        @Override
        public Selection sql(Asking asking) {
            return asking.caller().has(role) ? Selection.ALL : Selection.NONE;
        }

        @Override
        public Set<String> roles() {
            return Set.of(role);
        }
    }

    /** Something holds of the file, or does not. */
    record While(Condition condition, boolean holds, Answer otherwise, String words) implements AccessRule {

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return Answer.permittedIf(facts.holds(condition) == holds, otherwise);
        }

        @Override
        public Selection sql(Asking asking) {
            return holds ? condition.sql(asking) : Selection.not(condition.sql(asking));
        }

        @Override
        public Set<Condition> needs() {
            return Set.of(condition);
        }
    }

    /** A part names the caller. */
    record Named(Part part) implements AccessRule {

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return Answer.permittedIf(facts.names(part, caller), Answer.UNKNOWN);
        }

        @Override
        public Selection sql(Asking asking) {
            return part.sql(asking);
        }

        @Override
        public Set<Part> parts() {
            return Set.of(part);
        }

        @Override
        public String words() {
            return part.words();
        }
    }

    /** The same rule with another no: to somebody who sees the file already, that it exists is no news. */
    record Saying(AccessRule rule, Answer otherwise) implements AccessRule {

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return Answer.permittedIf(rule.decide(caller, facts) == Answer.PERMITTED, otherwise);
        }

        @Override
        public Selection sql(Asking asking) {
            return rule.sql(asking);
        }

        @Override
        public Set<String> roles() {
            return rule.roles();
        }

        @Override
        public Set<Condition> needs() {
            return rule.needs();
        }

        @Override
        public Set<Part> parts() {
            return rule.parts();
        }

        @Override
        public String words() {
            return "of them only " + rule.words();
        }
    }

    /** One yes is enough. */
    record AnyOf(List<AccessRule> rules) implements AccessRule {

        public AnyOf {
            rules = List.copyOf(rules);
        }

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return rules.stream().map(rule -> rule.decide(caller, facts)).reduce(Answer.UNKNOWN, Answer::mildest);
        }

        @Override
        public Selection sql(Asking asking) {
            return Selection.any(rules.stream().map(rule -> rule.sql(asking)));
        }

        @Override
        public Set<String> roles() {
            return rules.stream().flatMap(rule -> rule.roles().stream()).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Set<Condition> needs() {
            return needsOf(rules);
        }

        @Override
        public Set<Part> parts() {
            return partsOf(rules);
        }

        @Override
        public String words() {
            return rules.stream()
                    .map(rule -> rule instanceof AllOf ? "(" + rule.words() + ")" : rule.words())
                    .collect(Collectors.joining(", or "));
        }
    }

    /** The strictest wins: one no is enough, and of several the strictest is said. */
    record AllOf(List<AccessRule> rules) implements AccessRule {

        public AllOf {
            rules = List.copyOf(rules);
        }

        @Override
        public Answer decide(Caller caller, Facts facts) {
            return rules.stream().map(rule -> rule.decide(caller, facts)).reduce(Answer.PERMITTED, Answer::strictest);
        }

        @Override
        public Selection sql(Asking asking) {
            return Selection.all(rules.stream().map(rule -> rule.sql(asking)));
        }

        @Override
        public Set<String> roles() {
            Set<String> left = new TreeSet<>(ROLES);
            rules.forEach(rule -> left.retainAll(rule.roles()));
            return left;
        }

        @Override
        public Set<Condition> needs() {
            return needsOf(rules);
        }

        @Override
        public Set<Part> parts() {
            return partsOf(rules);
        }

        @Override
        public String words() {
            return rules.stream().map(AccessRule::words).collect(Collectors.joining("; "));
        }
    }

    private static Set<Condition> needsOf(List<AccessRule> rules) {
        return rules.stream().flatMap(rule -> rule.needs().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Part> partsOf(List<AccessRule> rules) {
        return rules.stream().flatMap(rule -> rule.parts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Selection mine(Asking asking, String role, String sql) {
        return asking.caller().has(role) ? new Selection(sql).withThoseOf(asking) : Selection.NONE;
    }
}
