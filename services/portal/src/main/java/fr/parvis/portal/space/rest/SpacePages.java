package fr.parvis.portal.space.rest;

import fr.parvis.portal.page.Frame;
import fr.parvis.portal.space.Places;
import fr.parvis.portal.space.Space;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "space")
final class SpacePages {

    private SpacePages() {}

    static native TemplateInstance space(Frame frame, Space space, Places places);
}
