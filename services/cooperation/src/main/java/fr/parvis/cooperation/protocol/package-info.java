/** One cooperation protocol with each Communauté 360, which nobody can sign without its compulsory clauses. */
@NullMarked
package fr.parvis.cooperation.protocol;

import org.jspecify.annotations.NullMarked;
