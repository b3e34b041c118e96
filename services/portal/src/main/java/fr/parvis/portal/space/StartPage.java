package fr.parvis.portal.space;

/** Her start page: her space, and the way to what has a page of its own. */
public record StartPage(Space space, Places places) {}
