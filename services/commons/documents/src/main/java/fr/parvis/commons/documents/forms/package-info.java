/** The paper forms of source 003, each with the fields and the order of its model, filled in or blank (UX-11). */
@NullMarked
package fr.parvis.commons.documents.forms;

import org.jspecify.annotations.NullMarked;
