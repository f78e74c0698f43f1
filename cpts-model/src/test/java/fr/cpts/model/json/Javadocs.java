package fr.cpts.model.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the Javadoc of the model says of each type, record component and enum constant, read from the source files. */
final class Javadocs {

    private final Map<String, String> sentences = new HashMap<>();

    /** The Javadoc of every source file below a folder. */
    static Javadocs of(Path sources) {
        Javadocs docs = new Javadocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> paths = Files.walk(sources)) {
            List<Path> java = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                docs.new Scanner(trees, unit.getPackageName() + ".").scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return docs;
    }

    /** The first sentence of a type's Javadoc. */
    String of(Class<?> type) {
        return found(type.getCanonicalName());
    }

    /** What the Javadoc of a record says of a component, or that of an enum says of a constant. */
    String of(Class<?> type, String part) {
        return found(type.getCanonicalName() + "#" + part);
    }

    private String found(String name) {
        String sentence = sentences.get(name);
        if (sentence == null) {
            throw new IllegalStateException("no Javadoc of " + name);
        }
        return sentence;
    }

    private static String sentence(List<? extends DocTree> parts) {
        String text = parts.stream().map(Javadocs::shown).collect(Collectors.joining());
        String oneLine = text.replaceAll("\\s+", " ").strip();
        String begun = oneLine.substring(0, 1).toUpperCase(Locale.ROOT) + oneLine.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static String shown(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        }
        if (part instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? link.getReference().getSignature()
                    : link.getLabel().stream().map(Javadocs::shown).collect(Collectors.joining());
        }
        if (part instanceof EntityTree) {
            throw new IllegalStateException("write the character itself: " + part);
        }
        return "";
    }

    private final class Scanner extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final String prefix;

        Scanner(DocTrees trees, String prefix) {
            this.trees = trees;
            this.prefix = prefix;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            String name = prefix + names(getCurrentPath());
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment != null && !comment.getFirstSentence().isEmpty()) {
                sentences.put(name, sentence(comment.getFirstSentence()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        sentences.put(name + "#" + param.getName().getName(), sentence(param.getDescription()));
                    }
                }
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            TreePath owner = getCurrentPath().getParentPath();
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (owner.getLeaf().getKind() == Tree.Kind.ENUM && comment != null) {
                sentences.put(prefix + names(owner) + "#" + variable.getName(), sentence(comment.getFirstSentence()));
            }
            return super.visitVariable(variable, nothing);
        }

        private String names(TreePath path) {
            String name = "";
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree type) {
                    name = name.isEmpty() ? type.getSimpleName().toString() : type.getSimpleName() + "." + name;
                }
            }
            return name;
        }
    }
}
