/** SERAFIN-PH codes: a professional's annotation beside the person's words, never in their place. */
@NullMarked
package fr.parvis.data.serafin;

import org.jspecify.annotations.NullMarked;
