/** What residents took back: for the privacyfunctionaris ({@code withdrawal/list.xhtml}) and the tasks that follow from it. */
package nl.weerklank.withdrawal;
