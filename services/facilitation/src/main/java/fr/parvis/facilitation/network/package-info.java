/** Keeps her own network: who stands around her, what each may do, who may call whom. It belongs to her alone (FAC-91). */
@NullMarked
package fr.parvis.facilitation.network;

import org.jspecify.annotations.NullMarked;
