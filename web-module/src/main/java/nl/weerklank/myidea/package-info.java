/** Mijn idee: the pages of an idea's owner, opened with the follow code. The code stays in the session, never in an address. */
package nl.weerklank.myidea;
