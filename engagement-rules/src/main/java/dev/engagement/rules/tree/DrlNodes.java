package dev.engagement.rules.tree;

/** What was decided about each kind of node that the engine's parser can make. */
final class DrlNodes {
    static final NodeKinds KINDS = NodeKinds.reading(
                    "PackageDescr",
                    "ImportDescr",
                    "RuleDescr",
                    "AttributeDescr",
                    "AnnotationDescr",
                    "AndDescr",
                    "PatternDescr",
                    "ExistsDescr",
                    "NotDescr",
                    "ExprConstraintDescr")
            .refusing(
                    "Maybe a condition within the brackets of a question: SomeQuestion( fact == VALUE ).",
                    "EvalDescr",
                    "DummyEvalDescr",
                    "PredicateDescr",
                    "ReturnValueDescr",
                    "ReturnValueRestrictionDescr",
                    "MVELExprDescr")
            .refusing(
                    "Maybe a fact of the question, or a narrower question by insert( $question.narrower() ).",
                    "FromDescr",
                    "PatternSourceDescr",
                    "AccessorDescr",
                    "DeclarativeInvokerDescr",
                    "ActionDescr")
            .refusing(
                    "Maybe a fact of the question that counts, such as pages.atLeast( 3 ).",
                    "CollectDescr",
                    "AccumulateDescr",
                    "AccumulateFunctionCallDescr",
                    "AccumulateImportDescr",
                    "GroupByDescr")
            .refusing("Maybe not before a pattern of what must be absent.", "ForallDescr", "ForFunctionDescr")
            .refusing("Maybe || between conditions of one pattern, or a rule of its own for each.", "OrDescr")
            .refusing(
                    "Maybe delete it: every fact comes with its question.",
                    "EntryPointDescr",
                    "EntryPointDeclarationDescr",
                    "WindowDeclarationDescr",
                    "WindowReferenceDescr",
                    "BehaviorDescr")
            .refusing(
                    "Maybe a rule of its own for each thing that is said.",
                    "NamedConsequenceDescr",
                    "ConditionalBranchDescr")
            .refusing(
                    "Maybe a method of a fact can say it, or a narrower question.",
                    "QueryDescr",
                    "FunctionDescr",
                    "FunctionImportDescr",
                    "GlobalDescr",
                    "ProcessDescr",
                    "UnitDescr")
            .refusing(
                    "Maybe import a record or an enum of the fact model: rule files declare no types.",
                    "TypeDeclarationDescr",
                    "TypeFieldDescr",
                    "EnumDeclarationDescr",
                    "EnumLiteralDescr",
                    "FactTemplateDescr",
                    "FieldTemplateDescr")
            .refusing(
                    "Maybe a plain condition: fact == VALUE.",
                    "BaseDescr",
                    "AnnotatedBaseDescr",
                    "AtomicExprDescr",
                    "BindingDescr",
                    "ConnectiveDescr",
                    "ConstraintConnectiveDescr",
                    "EvaluatorBasedRestrictionDescr",
                    "FieldConstraintDescr",
                    "LiteralDescr",
                    "LiteralRestrictionDescr",
                    "OperatorDescr",
                    "QualifiedIdentifierRestrictionDescr",
                    "RelationalExprDescr",
                    "Restriction",
                    "RestrictionConnectiveDescr",
                    "RestrictionDescr",
                    "VariableRestrictionDescr");

    private DrlNodes() {}
}
