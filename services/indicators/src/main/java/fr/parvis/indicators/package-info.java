/** Figures about the activity of an antenna for those who fund and steer it; nobody can be recognised in them. */
@NullMarked
package fr.parvis.indicators;

import org.jspecify.annotations.NullMarked;
