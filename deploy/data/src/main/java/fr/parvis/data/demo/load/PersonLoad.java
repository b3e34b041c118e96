package fr.parvis.data.demo.load;

import fr.parvis.data.demo.DemoForms.DiagnosisSheet;
import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.demo.DemoPerson.Answer;
import java.util.List;

/** Plays one invented person from the question put to her to what became of her requests. */
record PersonLoad(Acting acting, List<DiagnosisSheet> sheets, Entry entry) {

    void load() throws InterruptedException {
        var file = new FileLoad(acting, entry).load();
        if (person().support().answer() != Answer.YES) {
            return;
        }
        new PeopleLoad(acting, file, entry).load();
        var caze = new CaseLoad(acting, entry).load();
        var number = 0;
        for (var sheet : sheets) {
            number++;
            new SheetLoad(acting, caze, entry.at("diagnosis-sheets", number)).load(sheet);
        }
        number = 0;
        for (var consent : person().consents()) {
            number++;
            new ConsentLoad(acting, file, entry.at("consents", number)).load(consent);
        }
        number = 0;
        for (var request : person().requests()) {
            number++;
            new RequestLoad(acting, caze, file, entry.at("requests", number)).load(request);
        }
    }

    private DemoPerson person() {
        return acting.person();
    }
}
