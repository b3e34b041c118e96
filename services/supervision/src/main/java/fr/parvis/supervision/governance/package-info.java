/** The governance body: its members by college, its meetings, its decisions (GOV-02). */
@NullMarked
package fr.parvis.supervision.governance;

import org.jspecify.annotations.NullMarked;
