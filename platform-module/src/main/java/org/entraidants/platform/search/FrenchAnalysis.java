package org.entraidants.platform.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** French words without accents, articles and endings. Accents go first, so that “mediatheque” ends like “médiathèque”. */
public final class FrenchAnalysis extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
        words = new LowerCaseFilter(words);
        words = new StopFilter(words, STOP_WORDS);
        words = new ASCIIFoldingFilter(words);
        words = new FrenchLightStemFilter(words);
        return new TokenStreamComponents(source, words);
    }

    private static final CharArraySet STOP_WORDS = FrenchAnalyzer.getDefaultStopSet();
}
