/** Tells from a verified token what kind of partner is calling, in the words of GAT-02. */
@NullMarked
package fr.parvis.gateway.partner;

import org.jspecify.annotations.NullMarked;
