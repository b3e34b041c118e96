package fr.parvis.facilitation.interview;

import fr.parvis.facilitation.interview.InterviewTemplate.TemplatePart;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads templates and names the first mistake: a field that nobody knows would otherwise be a text that nobody sees. */
final class TemplateReader {

    private static final Set<String> TEMPLATE_FIELDS = Set.of(
            "kind",
            "title",
            "methodPoints",
            "objective",
            "freeDecision",
            "informationToCollect",
            "tools",
            "workForNextTime",
            "parts");
    private static final Set<String> PART_FIELDS =
            Set.of("part", "objective", "freeDecision", "preparatoryContent", "durationMinutes");

    private TemplateReader() {}

    static InterviewTemplates read(String name, String text) {
        TemplateField whole = new TemplateField(name, object(name, text));
        whole.requireOnly(Set.of("interviews"));
        List<InterviewTemplate> all = new ArrayList<>();
        Set<InterviewKind> kinds = new HashSet<>();
        for (TemplateField one : whole.objects("interviews")) {
            InterviewTemplate template = template(one);
            if (!kinds.add(template.kind())) {
                throw one.wrong("kind", "stands twice");
            }
            all.add(template);
        }
        if (all.isEmpty()) {
            throw whole.wrong("interviews", "names no interview");
        }
        return new InterviewTemplates(all);
    }

    private static JsonObject object(String name, String text) {
        try {
            return new JsonObject(text);
        } catch (DecodeException noJson) {
            throw new IllegalStateException(name + " is no JSON object", noJson);
        }
    }

    private static InterviewTemplate template(TemplateField json) {
        json.requireOnly(TEMPLATE_FIELDS);
        List<TemplatePart> parts = new ArrayList<>();
        Set<PartName> names = new HashSet<>();
        for (TemplateField one : json.objects("parts")) {
            TemplatePart part = part(one);
            if (!names.add(part.part())) {
                throw one.wrong("part", "stands twice");
            }
            parts.add(part);
        }
        return new InterviewTemplate(
                json.code("kind", InterviewKind.class),
                json.requiredText("title"),
                json.numbers("methodPoints"),
                json.text("objective"),
                json.text("freeDecision"),
                json.texts("informationToCollect"),
                json.texts("tools"),
                json.texts("workForNextTime"),
                parts);
    }

    private static TemplatePart part(TemplateField json) {
        json.requireOnly(PART_FIELDS);
        return new TemplatePart(
                json.code("part", PartName.class),
                json.texts("objective"),
                json.texts("freeDecision"),
                json.texts("preparatoryContent"),
                json.minutes("durationMinutes"));
    }
}
