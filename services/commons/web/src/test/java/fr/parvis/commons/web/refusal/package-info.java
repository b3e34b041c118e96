/** Tests of what is written down about refused calls. */
@NullMarked
package fr.parvis.commons.web.refusal;

import org.jspecify.annotations.NullMarked;
