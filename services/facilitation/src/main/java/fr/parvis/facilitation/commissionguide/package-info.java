/** What a commission is prepared with: the chair's script, the charter, the kit and the follow-up committee by phase (FAC-57, FAC-59, FAC-60, FAC-62). */
@NullMarked
package fr.parvis.facilitation.commissionguide;

import org.jspecify.annotations.NullMarked;
