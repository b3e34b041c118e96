package fr.parvis.data.demo;

import fr.parvis.data.demo.Antenna.Location;
import fr.parvis.data.demo.Codes.Manner;
import fr.parvis.data.demo.Community.Stage;
import fr.parvis.data.demo.DemoPerson.Answer;
import fr.parvis.data.territory.Territories;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between the files of the demo antenna; stops at the first entry that does not fit. */
record DemoRules(DemoAntenna demo, Territories territories) {

    void check() {
        var antenna = demo.antenna();
        unique("site", antenna.sites(), Antenna.Site::code);
        unique("facilitator", antenna.facilitators(), Antenna.Facilitator::account);
        unique("Communauté 360", demo.communities(), Community::code);
        unique("person", demo.persons(), DemoPerson::key);
        antenna.sites().forEach(this::site);
        antenna.facilitators()
                .forEach(f -> require(sites().contains(f.site()), f.account(), "works at an unknown site"));
        supervision();
        demo.communities().forEach(this::community);
        demo.persons().forEach(this::person);
        demo.forms().diagnosisSheets().forEach(this::sheet);
        formPersons().forEach(key -> require(keys().contains(key), key, "has a form and no entry"));
    }

    private void supervision() {
        var antenna = demo.antenna();
        require(
                antenna.territories().stream()
                        .map(Antenna.Territory::code)
                        .toList()
                        .equals(antenna.departements()),
                "territories",
                "are not the antenna's départements");
        var siren = antenna.supervisor().employer().siren();
        require(
                !siren.equals(antenna.carrier().siren())
                        && demo.communities().stream()
                                .noneMatch(one -> one.employer().siren().equals(siren)),
                antenna.supervisor().account(),
                "is employed by the carrier or a Communauté 360 (IND-EP-19)");
    }

    private void site(Antenna.Site site) {
        commune(site.code(), site.commune());
        require(
                site.location() == Location.COMMON_LAW_BODY,
                site.code(),
                "must stand in common-law premises (IND-EP-12)");
    }

    private void community(Community community) {
        require(
                demo.antenna().departements().contains(community.departement()),
                community.code(),
                "lies outside the antenna's départements");
        var separate = community.protocol().clauses().containsKey("SEPARATE_LINE_MANAGEMENT");
        require(
                !community.sharesEmployerWith(demo.antenna()) || separate,
                community.code(),
                "shares the carrier's employer and lacks the clauses of COO-04");
    }

    private void person(DemoPerson person) {
        commune(person.key(), person.commune());
        require(person.alias() != null || person.lastName() != null, person.key(), "has neither a name nor an alias");
        var support = person.support();
        var said = support.manner() == Manner.ORAL_WITNESSED;
        require(!said || person.witness() != null, person.key(), "decided aloud and no witness is named");
        require(
                support.manner() != Manner.OWN_SESSION || person.account() != null,
                person.key(),
                "decided in a session of her own and has no account");
        if (support.answer() == Answer.YES) {
            require(facilitators().contains(support.facilitator()), person.key(), "chose an unknown facilitator");
            require(sites().contains(support.site()), person.key(), "prefers an unknown site");
        } else {
            require(
                    person.expressions().isEmpty()
                            && person.interventions().isEmpty()
                            && person.requests().isEmpty(),
                    person.key(),
                    "said no yes and has a case");
        }
        var withdrawn = person.requests().stream().anyMatch(DemoRequest::withdrawn);
        require(!withdrawn || person.requests().size() == 1, person.key(), "withdraws one of several requests");
        person.requests().forEach(request -> request(person, request));
    }

    private void request(DemoPerson person, DemoRequest request) {
        require(
                request.expressions().stream()
                        .allMatch(n -> n >= 1 && n <= person.expressions().size()),
                person.key(),
                "releases an expression that she did not record");
        require(
                demo.community(request.community()).protocol().state() == Stage.IN_FORCE,
                person.key(),
                "releases a request to " + request.community() + ", which has no protocol in force");
        request.responses().forEach(response -> {
            commune(person.key(), response.commune());
            var opinion = response.opinion();
            require(
                    opinion == null
                            || opinion.items().stream()
                                    .allMatch(item -> item.item() >= 1
                                            && item.item()
                                                    <= request.expressions().size()),
                    person.key(),
                    "gives an opinion on an item that is not in the request");
        });
    }

    private void sheet(DemoForms.DiagnosisSheet sheet) {
        var brakes = sheet.rows().stream()
                .filter(row -> row.kind() == DemoForms.BrakeOrLever.BRAKE)
                .toList();
        require(sheet.rows().size() <= 7, sheet.person(), "has more than seven diagnosis rows (FAC-36)");
        require(brakes.size() < sheet.rows().size(), sheet.person(), "has a sheet without a lever (FAC-40)");
        sheet.rows()
                .forEach(row -> require(
                        (row.kind() == DemoForms.BrakeOrLever.BRAKE)
                                == (row.priority() != null && row.objective() != null),
                        sheet.person(),
                        "row " + row.number() + ": priority and objective belong to brakes alone (FAC-37)"));
        unique("priority of " + sheet.person(), brakes, row -> String.valueOf(row.priority()));
    }

    private void commune(String entry, String code) {
        require(territories.commune(code).isPresent(), entry, "names the commune " + code + ", which does not exist");
    }

    private Set<String> sites() {
        return demo.antenna().sites().stream().map(Antenna.Site::code).collect(Collectors.toSet());
    }

    private Set<String> facilitators() {
        return demo.antenna().facilitators().stream()
                .map(Antenna.Facilitator::account)
                .collect(Collectors.toSet());
    }

    private Set<String> keys() {
        return demo.persons().stream().map(DemoPerson::key).collect(Collectors.toSet());
    }

    private Stream<String> formPersons() {
        var forms = demo.forms();
        return Stream.of(
                        forms.diagnosisSheets().stream().map(DemoForms.DiagnosisSheet::person),
                        forms.accompanimentLists().stream().map(DemoForms.AccompanimentList::person),
                        forms.decisionRecords().stream().map(DemoForms.DecisionRecord::person),
                        forms.familyProjects().stream().map(DemoForms.FamilyProject::person))
                .flatMap(Function.identity());
    }

    private static <T> void unique(String what, List<T> entries, Function<T, String> name) {
        var seen = new HashSet<String>();
        entries.forEach(e -> require(seen.add(name.apply(e)), name.apply(e), "is there twice (" + what + ")"));
    }

    private static void require(boolean holds, String entry, String otherwise) {
        if (!holds) {
            throw new InvalidDemoException(entry + " " + otherwise + ".");
        }
    }
}
